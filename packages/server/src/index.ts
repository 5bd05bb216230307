export { openapiDocument } from './http/openapi.js';
