import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useFailureSentence } from '../../components/load-failed.js';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { ImportControl } from './use-import.js';

const accepted = '.txt,.docx,.pdf,.html,.htm,.xlsx';

/** Drop a file, or choose one; then it is read while one waits, and can be called off. */
export const FileStep = ({ control }: { readonly control: ImportControl }) => {
  const { busy, error, file } = control.state;
  return (
    <>
      {busy === null ? (
        <DropPlace onFile={(chosen) => void control.choose(chosen)} />
      ) : (
        <Reading control={control} name={file?.name ?? ''} />
      )}
      {error === null ? null : <NotRead error={error} name={file?.name ?? ''} />}
    </>
  );
};

const DropPlace = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const words = useWords(importWords);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard; the button inside does the same
    <div className={isOver ? 'drop-place drop-place-over' : 'drop-place'} onDragOver={over(true)} onDragLeave={over(false)} onDrop={drop}>
      <p>
        {words.drop}{' '}
        <Button type="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      <p className="quiet">{words.formats}</p>
    </div>
  );
};

const Reading = ({ control, name }: { readonly control: ImportControl; readonly name: string }) => {
  const words = useWords(importWords);
  const share = control.state.busy?.share ?? 0;
  return (
    <div className="drop-place" role="status">
      <p>{name}</p>
      <progress aria-label={words.reading} {...(share < 1 ? { value: share, max: 1 } : {})} />
      <p className="quiet">{share < 1 ? words.uploading(Math.round(share * 100)) : words.reading}</p>
      <Button onClick={control.cancel}>{words.cancel}</Button>
    </div>
  );
};

const NotRead = ({ error, name }: { readonly error: unknown; readonly name: string }) => {
  const words = useWords(importWords);
  const sentence = useFailureSentence();
  return (
    <p className="call-out call-out-bad" role="alert">
      <strong>
        {words.notRead} {name}
      </strong>
      <span>{sentence(error)}</span>
    </p>
  );
};
