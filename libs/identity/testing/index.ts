export { aPerson, aSession, aState, type BuiltPerson, type PersonTraits } from './people.builder.js';
export { StructureBuilder, named, type BuiltPlace } from './structure.builder.js';
