/** The answer of someone who wants to go back to the question before. */
export const back = Symbol('back');

export type Answer<T> = T | typeof back;

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Shown while the option is the one at hand. */
  readonly hint?: string;
}

interface Question {
  /** What the answer is for; tests key their answers by it. */
  readonly key: string;
  readonly message: string;
  readonly hint?: string;
}

interface Choose<Id extends string = string> extends Question {
  readonly options: readonly Option<Id>[];
  readonly preselected?: Id;
}

interface ChooseSeveral<Id extends string = string> extends Question {
  readonly options: readonly Option<Id>[];
  readonly preselected: readonly Id[];
  /** What is wrong with a choice, or nothing. */
  problem(chosen: readonly Id[]): string | undefined;
}

export interface Ask extends Question {
  readonly initial?: string;
  /** Whether Enter alone leaves the question unanswered. */
  readonly optional?: boolean;
  /** What is wrong with an answer, or nothing. */
  problem(answer: string): string | undefined;
  /** Called with what stands in the line when the question is left without an answer. */
  unfinished?(typed: string): void;
}

/** The questions that the program can ask. Each throws `Interrupted` on Ctrl-C, Ctrl-D, end of input or a signal. */
export interface Prompts {
  choose<Id extends string>(question: Choose<Id>): Promise<Answer<Id>>;
  /** In the order of the options. */
  chooseSeveral<Id extends string>(question: ChooseSeveral<Id>): Promise<Answer<readonly Id[]>>;
  /** An empty text when an optional question is left unanswered. */
  ask(question: Ask): Promise<Answer<string>>;
  confirm(question: Question & { readonly preselected: boolean }): Promise<Answer<boolean>>;
}
