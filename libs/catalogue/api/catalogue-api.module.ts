import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue.module.js';
import { CompetenciesController } from './competencies.controller.js';
import { CoursesController } from './courses.controller.js';
import { OutcomesController } from './outcomes.controller.js';

@Module({ imports: [CatalogueModule], controllers: [CoursesController, CompetenciesController, OutcomesController] })
export class CatalogueApiModule {}
