type None = Readonly<Record<string, never>>;

export interface WebPeople {
  'web-people:caps-lock': None;
  'web-people:list.help': None;
  'web-people:list.lead': None;
  'web-people:list.none-help': None;
  'web-people:me.digits': None;
  'web-people:me.name': None;
  'web-people:me.of-the-centre': None;
  'web-people:me.preferences': None;
  'web-people:me.rank': None;
  'web-people:me.roles': None;
  'web-people:me.sessions': None;
  'web-people:me.state': None;
  'web-people:me.theme': None;
  'web-people:me.title': None;
  'web-people:me.wrong': None;
  'web-people:me.zone': None;
  'web-people:person.inactive': None;
  'web-people:person.no-cohort': None;
  'web-people:person.no-cohort-help': None;
  'web-people:person.post': None;
  'web-people:theme.auto': None;
  'web-people:theme.dark': None;
  'web-people:theme.light': None;
}
