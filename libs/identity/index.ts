export { IdentityModule } from './identity.module.js';
export { Person } from './domain/person.entity.js';
export { NameKeysRepository } from './name-keys.repository.js';
export { PeopleFinder, type Among } from './people-finder.js';
export { PeopleRepository, type RoleGrant } from './people.repository.js';
export { People, type PersonEntry } from './people.service.js';
export { PlacesRepository } from './places.repository.js';
