/** Owns the sound of a new waiting customer: two soft notes, made here so that nothing is downloaded. */
let context: AudioContext | undefined;

/** Plays it; a browser that wants a click first stays silent. */
export function playChime(): void {
  context ??= new AudioContext();
  const { destination, currentTime } = context;
  for (const [index, pitchHz] of [587, 880].entries()) {
    const begin = currentTime + index * 0.13;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitchHz;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(0.09, begin + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.45);
    tone.connect(volume).connect(destination);
    tone.start(begin);
    tone.stop(begin + 0.5);
  }
}
