/** What a list was asked with. */
export interface Listed {
  readonly params?: object;
  readonly query?: object;
}
