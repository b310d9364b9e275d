type None = Readonly<Record<string, never>>;

export interface Imports {
  'imports:outcomes.changed': None;
  'imports:outcomes.entered': None;
  'imports:outcomes.kept': None;
  'imports:outcomes.undone': None;
  'imports:remarks': None;
  'imports:verdicts.doubtful': None;
  'imports:verdicts.same': None;
}
