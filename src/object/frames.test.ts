import { describe, expect, it } from 'vitest';
import { upFrame } from '../../schema/socket/up.ts';
import { frameLimitBytes, readFrame } from './frames.ts';

describe('a frame', () => {
  it('is read by its schema', () => {
    expect(readFrame(upFrame, '{"type":"typing","on":true}')).toEqual({
      ok: true,
      frame: { type: 'typing', on: true },
    });
  });

  it.each([
    ['no JSON', '{"type":', 'malformed', 'not JSON'],
    ['an unknown type', '{"type":"dance"}', 'malformed', 'type'],
    ['a wrong field', '{"type":"typing","on":"secret words"}', 'malformed', 'on: '],
    ['bytes', new ArrayBuffer(3), 'unsupported-type', 'frames are text'],
    ['too much', `"${'x'.repeat(frameLimitBytes)}"`, 'too-large', String(frameLimitBytes)],
    ['too much in UTF-8', `"${'å'.repeat(frameLimitBytes / 2)}"`, 'too-large', String(frameLimitBytes)],
  ])('of %s is answered by what is wrong with it, without its words', (_, message, code, detail) => {
    const result = readFrame(upFrame, message);
    if (result.ok) throw new Error('the frame was read');
    expect(result.error).toMatchObject({ type: 'error', code });
    expect(result.error.detail).toContain(detail);
    expect(result.error.detail).not.toContain('secret');
  });
});
