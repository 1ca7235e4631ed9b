import type { Minutes } from '../server/requests';

/** `45`, `60–90`. */
export const figure = ({ from, to }: Minutes): string => (from === to ? short(from) : `${short(from)}–${short(to)}`);

const short = (minutes: number): string => String(Math.round(minutes * 10) / 10);

/** One number for drawing: the middle of the span. */
export const middle = ({ from, to }: Minutes): number => (from + to) / 2;
