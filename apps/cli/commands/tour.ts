import { parseArgs } from 'node:util';
import { isLanguage } from '#kernel';
import { tourTexts } from '../tour/texts.js';
import { certifyAndRevoke } from '../tour/certificate.js';
import { sitExam } from '../tour/exam.js';
import { gradeAndRelease } from '../tour/grading.js';
import { readLessons } from '../tour/lessons.js';
import { Narrator } from '../tour/narrator.js';
import { People } from '../tour/people.js';
import { takeSeat } from '../tour/seat.js';
import type { Command } from './command.js';

export const tour: Command = {
  summary: 'walk the main job over HTTP against BASE_URL; --lang ar, fr or en',
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: { lang: { type: 'string', default: 'en' } } });
    if (!isLanguage(values.lang)) throw new Error('--lang is ar, fr or en');
    const narrator = new Narrator(tourTexts(values.lang));
    const people = new People(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000', values.lang);
    const seated = await takeSeat(people, narrator, Date.now().toString(36).toUpperCase());
    await readLessons(people, narrator, seated);
    const handedIn = await sitExam(people, narrator, seated);
    await gradeAndRelease(people, narrator, seated, handedIn);
    narrator.close('done', await certifyAndRevoke(people, narrator, seated));
    return 0;
  },
};
