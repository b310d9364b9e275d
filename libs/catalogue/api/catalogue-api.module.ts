import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue.module.js';
import { CoursesController } from './courses.controller.js';

@Module({ imports: [CatalogueModule], controllers: [CoursesController] })
export class CatalogueApiModule {}
