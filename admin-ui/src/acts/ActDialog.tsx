import { ActFrame, type ActFrameProps, type Override } from './ActFrame';
import { type Command, useCommand } from './useCommand';

type ActDialogProps<T> = Omit<ActFrameProps<T>, 'runner'> & {
  /** The act; given a reason when a 原则上 rule is overridden. */
  command: (override: Override) => Command;
};

/** A formal act that is one command. */
export function ActDialog<T>({ command, ...props }: ActDialogProps<T>) {
  const { run, busy, refusal, clear } = useCommand<T>();
  return <ActFrame<T> {...props} runner={{ run: (override) => run(command(override)), busy, refusal, clear }} />;
}
