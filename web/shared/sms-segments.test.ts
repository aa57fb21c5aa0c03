import { describe, expect, it } from 'vitest';
import { countSegments } from './sms-segments.ts';

describe('the segment count', () => {
  it('is nothing for nothing', () => {
    expect(countSegments('')).toEqual({ encoding: 'gsm-7', segments: 0, left: 160 });
  });

  it('takes 160 characters alone and 153 each when joined', () => {
    expect(countSegments('a'.repeat(160))).toMatchObject({ segments: 1, left: 0 });
    expect(countSegments('a'.repeat(161))).toMatchObject({ segments: 2, left: 145 });
  });

  it('counts the euro sign twice and never splits it', () => {
    expect(countSegments('€'.repeat(80))).toMatchObject({ encoding: 'gsm-7', segments: 1, left: 0 });
    expect(countSegments(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toMatchObject({ segments: 2, left: 141 });
  });

  it('keeps Swedish letters in GSM-7', () => {
    expect(countSegments('Åäö').encoding).toBe('gsm-7');
  });

  it('names the character that forces UCS-2 and keeps surrogate pairs whole', () => {
    expect(countSegments(`hej ${'🙂'.repeat(34)}`)).toMatchObject({ encoding: 'ucs-2', segments: 2, culprit: '🙂' });
    expect(countSegments('ł'.repeat(70))).toMatchObject({ segments: 1, left: 0 });
  });
});
