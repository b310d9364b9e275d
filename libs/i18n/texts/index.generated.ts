import type { Certification } from './certification.generated.js';
import type { Common } from './common.generated.js';
import type { Identity } from './identity.generated.js';
import type { Imports } from './imports.generated.js';
import type { Notices } from './notices.generated.js';
import type { Page } from './page.generated.js';
import type { Tour } from './tour.generated.js';
import type { Web } from './web.generated.js';
import type { WebActs } from './web-acts.generated.js';
import type { WebCentre } from './web-centre.generated.js';
import type { WebCompetencies } from './web-competencies.generated.js';
import type { WebDrawing } from './web-drawing.generated.js';
import type { WebExam } from './web-exam.generated.js';
import type { WebForm } from './web-form.generated.js';
import type { WebImports } from './web-imports.generated.js';
import type { WebJudging } from './web-judging.generated.js';
import type { WebLearning } from './web-learning.generated.js';
import type { WebLesson } from './web-lesson.generated.js';
import type { WebList } from './web-list.generated.js';
import type { WebNotices } from './web-notices.generated.js';
import type { WebOfficer } from './web-officer.generated.js';
import type { WebPeople } from './web-people.generated.js';
import type { WebSecretariat } from './web-secretariat.generated.js';
import type { WebSetup } from './web-setup.generated.js';
import type { WebStructure } from './web-structure.generated.js';

/** Every text by its key, with its variables. Written by `node test/checks/text-keys.mjs --write`. */
export interface Texts
  extends
    Certification,
    Common,
    Identity,
    Imports,
    Notices,
    Page,
    Tour,
    Web,
    WebActs,
    WebCentre,
    WebCompetencies,
    WebDrawing,
    WebExam,
    WebForm,
    WebImports,
    WebJudging,
    WebLearning,
    WebLesson,
    WebList,
    WebNotices,
    WebOfficer,
    WebPeople,
    WebSecretariat,
    WebSetup,
    WebStructure {}
