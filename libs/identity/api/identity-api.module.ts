import { Module } from '@nestjs/common';
import { SessionReader } from '#http';
import { IdentityModule } from '../identity.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PasswordCheck } from '../password-check.js';
import { SessionsRepository } from '../sessions.repository.js';
import { Sessions } from '../sessions.service.js';
import { SignIn } from '../sign-in.service.js';
import { SignInTries } from '../sign-in-tries.js';
import { StoredSessions } from '../stored-sessions.js';
import { AuthController } from './auth.controller.js';
import { CentreController } from './centre.controller.js';
import { MergesController } from './merges.controller.js';
import { PeopleController } from './people.controller.js';
import { PhotographsController } from './photographs.controller.js';
import { ServiceController } from './service.controller.js';
import { PlacesController } from './places.controller.js';
import { PostsController } from './posts.controller.js';
import { RanksController } from './ranks.controller.js';

/** Sign-in, people and places over HTTP; tells the edge whose session a token is. */
@Module({
  imports: [IdentityModule, PlacesModule],
  controllers: [
    AuthController,
    CentreController,
    MergesController,
    PeopleController,
    PhotographsController,
    PlacesController,
    PostsController,
    RanksController,
    ServiceController,
  ],
  providers: [
    PasswordCheck,
    SessionsRepository,
    Sessions,
    SignIn,
    SignInTries,
    { provide: SessionReader, useClass: StoredSessions },
  ],
  exports: [SessionReader],
})
export class IdentityApiModule {}
