import type pg from 'pg';

/** A column of an answer, and where it comes from (0: it is computed). */
export interface Column {
  readonly name: string;
  readonly type: number;
  readonly table: number;
  readonly place: number;
}

/** What the server says of a statement that it has prepared. */
export interface Description {
  readonly columns: readonly Column[];
  /** The types of the parameters, in their order. */
  readonly parameters: readonly number[];
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly tableID: number;
  readonly columnID: number;
}

/** The parts of pg's connection that ask for a description; its types leave these out. */
interface Wire {
  parse(query: { readonly text: string; readonly name: string }): void;
  describe(message: { readonly type: 'S'; readonly name: string }): void;
  sync(): void;
  once(event: 'parameterDescription', hear: (message: { readonly dataTypeIDs: readonly number[] }) => void): void;
  removeAllListeners(event: 'parameterDescription'): void;
}

/**
 * Has the server prepare `text` and describe it, without running it. @throws DatabaseError with what it finds wrong.
 */
export const describeStatement = (client: pg.Client, text: string): Promise<Description> =>
  new Promise((resolve, reject) => {
    client.query(new Asked(text, resolve, reject));
  });

/** A query as pg's client knows it, which is told of each message that comes back. */
class Asked {
  private columns: readonly Column[] = [];
  private parameters: readonly number[] = [];

  constructor(
    private readonly text: string,
    private readonly resolve: (description: Description) => void,
    /** The client calls it. */
    readonly handleError: (failure: Error) => void,
  ) {}

  submit(connection: unknown): void {
    const wire = connection as Wire;
    wire.removeAllListeners('parameterDescription');
    wire.once('parameterDescription', ({ dataTypeIDs }) => {
      this.parameters = [...dataTypeIDs];
    });
    wire.parse({ text: this.text, name: '' });
    wire.describe({ type: 'S', name: '' });
    wire.sync();
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.columns = fields.map(({ name, dataTypeID, tableID, columnID }) => {
      return { name, type: dataTypeID, table: tableID, place: columnID };
    });
  }

  handleReadyForQuery(): void {
    this.resolve({ columns: this.columns, parameters: this.parameters });
  }
}
