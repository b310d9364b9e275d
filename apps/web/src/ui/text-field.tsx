import { TextInput, Textarea, type TextInputProps, type TextareaProps } from '@mantine/core';
import { directionOfTyped } from './typed-direction.js';

type Typed = string | number | readonly string[] | undefined;

/** Puts `dir` on the field, whereas Mantine puts it around the field; icons stay on the reading side. */
const directed = (dir: string | undefined, value: Typed) => ({
  input: { dir: dir ?? directionOfTyped(String(value ?? '')) },
});

/** A line of text in the direction in which it is written; `dir` is for what has one of its own, such as an e-mail. */
export const TextField = ({ dir, ...props }: TextInputProps) => (
  <TextInput {...props} attributes={directed(dir, props.value)} />
);

/** Several lines of text, each paragraph in the direction in which it is written. */
export const TextArea = ({ dir, ...props }: TextareaProps) => (
  <Textarea {...props} attributes={directed(dir, props.value)} />
);
