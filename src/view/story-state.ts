/** A view that the reader keeps: what it shows is told in the text of its link, without the story itself. */
export interface NamedView {
  readonly title: string;
  readonly note: string;
  readonly link: string;
}

/** Views in the order in which they tell something; `at` is the one that was gone to last. */
export interface Story {
  readonly views: readonly NamedView[];
  readonly at?: number;
}

export const NO_STORY: Story = { views: [] };
