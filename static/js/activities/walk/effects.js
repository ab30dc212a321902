/** What a walk does beside drawing: it sounds, vibrates, keeps the screen awake and begins each step at the top. */
import { stayAwake } from "../../parts/awake.js";
import { useEffect, useRef } from "../../parts/html.js";

const TONES_HZ = { swap: [659, 880], turn: [880, 659, 523], both: [659, 880, 659, 523], home: [523, 523, 523] };
const TONE_S = 0.45;
const LOUD = 0.4;
const SILENT = 0.001;
const SHAKE_MS = [300, 150, 300, 150, 300];

let audio = null;

const Audio = () => globalThis.AudioContext ?? globalThis.webkitAudioContext;

export const canSound = () => Boolean(Audio());

/** A browser gives sound only to a page somebody has tapped. */
export const soundIsAwake = () => audio !== null;

export function wakeSound() {
  if (!canSound()) return;
  audio ??= new (Audio())();
  // A call on the phone takes the sound away until the next tap.
  audio.resume().catch(() => {});
}

const sound = (what) => TONES_HZ[what].forEach((pitch, place) => tone(pitch, audio.currentTime + place * TONE_S));

function tone(pitch, from) {
  const voice = audio.createOscillator();
  const loudness = audio.createGain();
  voice.frequency.value = pitch;
  loudness.gain.setValueAtTime(LOUD, from);
  loudness.gain.exponentialRampToValueAtTime(SILENT, from + TONE_S);
  voice.connect(loudness).connect(audio.destination);
  voice.start(from);
  voice.stop(from + TONE_S);
}

/** Chromium complains where nobody has tapped the page yet. */
const shake = () => navigator.userActivation?.hasBeenActive !== false && navigator.vibrate?.(SHAKE_MS);

/** Tells of `what` as it happens, not of what had happened when this was first drawn. */
export const Chime = ({ what, at, sounds }) => {
  const heard = useRef(at);
  useEffect(() => {
    if (at !== null && at !== heard.current) {
      shake();
      if (sounds && soundIsAwake()) sound(what);
    }
    heard.current = at;
  }, [at]);
};

export const Awake = () => useEffect(stayAwake, []);

/** From one step to the next the reading starts at the top again. */
export const Top = ({ step }) => {
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) scrollTo(0, 0);
    last.current = step;
  }, [step]);
};
