/** The words of a mail, apart from how they are laid out. Addresses are those of pages of the centre. */
export interface MailContent {
  /** The name of the centre. */
  readonly centre: string;
  readonly greeting: string;
  readonly title: string;
  readonly text: string;
  readonly act: Link;
  /** Why the mail came. */
  readonly why: string;
  readonly choose: Link;
  readonly decline: Link;
}

interface Link {
  readonly label: string;
  readonly url: string;
}
