export { readDocument } from './read-document.js';
export {
  type DocumentFormat,
  type DocumentRead,
  type Unreadable,
  type UnreadableReason,
  unreadableReasons,
  unreadableSentence,
} from './unreadable.js';
