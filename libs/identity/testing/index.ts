export { aPerson, aSession, aState, type BuiltPerson, type PersonTraits } from './people.builder.js';
