type None = Readonly<Record<string, never>>;

export interface Identity {
  'identity:agency.army': None;
  'identity:agency.coast-guard': None;
  'identity:agency.customs': None;
  'identity:agency.gendarmerie': None;
  'identity:agency.justice': None;
  'identity:agency.police': None;
  'identity:band.junior-officer': None;
  'identity:band.mid-level-officer': None;
  'identity:band.nco': None;
  'identity:band.rank-and-file': None;
  'identity:band.senior-officer': None;
  'identity:border.air': None;
  'identity:border.land': None;
  'identity:border.sea': None;
  'identity:function.analyst': None;
  'identity:function.document-examiner': None;
  'identity:function.first-line': None;
  'identity:function.instructor': None;
  'identity:function.post-commander': None;
  'identity:function.second-line': None;
  'identity:function.shift-lead': None;
  'identity:function.surveillance': None;
  'identity:post-kind.post': None;
  'identity:post-kind.unit': None;
  'identity:role.auditor': None;
  'identity:role.board-member': None;
  'identity:role.chief-examiner': None;
  'identity:role.examiner': None;
  'identity:role.instructor': None;
  'identity:role.registrar': None;
  'identity:role.state-admin': None;
  'identity:role.trainee': None;
  'identity:role.translator': None;
  'identity:sex.female': None;
  'identity:sex.male': None;
}
