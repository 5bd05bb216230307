import { useFailureSentence } from './load-failed.js';
import './form-error.css';

/** Why a form was not taken, where one is looking: inside it. */
export const FormError = ({ error }: { readonly error: unknown }) => {
  const sentence = useFailureSentence();
  return error === null ? null : (
    <p className="form-error" role="alert">
      {sentence(error)}
    </p>
  );
};
