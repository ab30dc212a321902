/** Figures keep their letters large, their cards apart and their content whole, drawn or read aloud. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { figure, figureText } from "../../static/js/parts/figure.js";
import { figureList } from "../../static/js/parts/figure_list.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";

const part = (title, ...lines) => ({ title, lines });

const FIGURES = {
  columns: {
    form: "columns",
    columns: [
      part("Indflydelse", "Vi er med til at forme vores eget arbejde"),
      part("Mening", "Vi kan se, at det nytter"),
      part("Forudsigelighed", "Vi ved i god tid, hvad der kommer"),
      part("Social støtte", "Vi har hinandens ryg, leder og kolleger"),
      part("Belønning", "Nogen lægger mærke til det, vi gør"),
      part("Krav", "Hverken for svært eller for let"),
    ],
  },
  cycle: {
    form: "cycle",
    steps: [
      part("Identificér", "APV, samtaler, en runde i huset"),
      part("Inddrag", "Ser vi det samme?"),
      part("Prioritér og handl", "Prøv lidt ad gangen"),
      part("Kommunikér", "Sig, hvor langt I er"),
      part("Følg op", "Hjalp det? Ret til"),
    ],
  },
  layers: {
    form: "layers",
    layers: [
      part("Individ", "Mig selv"),
      part("Gruppe", "Os, der arbejder sammen"),
      part("Ledelse", "De nærmeste ledere"),
      part("Organisation", "Hele huset, MED og HR"),
    ],
  },
  relations: {
    form: "relations",
    centre: "Dig som tillidsvalgt",
    around: [
      part("Ledelsen", "vil have en at tænke med"),
      part("Kollegerne", "vil have en, der lytter"),
      part("MED", "vil have en, der ser det hele"),
      part("Udvalg", "vil have en, der er med"),
      part("Fagforeningen", "vil have en, der kender aftalerne"),
      part("Andre TR og AMR"),
    ],
  },
  stairs: {
    form: "stairs",
    steps: [
      part("Orden i formerne", "Udvalg, dagsorden, referat", "Alle ved, hvad de sidder der for"),
      part("Et årshjul, der kører", "Budget, APV og trivsel i tide", "Ingen store overraskelser"),
      part("Partner i projekter", "Med fra start i det, der er nyt", "Én opgave ad gangen"),
      part("Strategisk partner", "Med, når retningen bliver lagt", "Tillid og fælles mål"),
    ],
  },
  quote: { form: "quote", text: "Sig det højt, mens det stadig er småt", who: "Carla, leder på Havnebo" },
};

const THEMES = {
  form: "columns",
  columns: [
    part("Ledelse", "Ledelseskvalitet", "Retfærdighed", "Inddragelse", "Anerkendelse", "Støtte", "Relationer"),
    part("Krav", "Følelsesmæssige krav", "Arbejdsmængde", "Tempo"),
    part("Samarbejde", "Tillid til hinanden"),
    part("Forandringer", "Besked i god tid", "Inddragelse"),
    part("Organisering", "Indflydelse", "Klare mål", "Forudsigelighed"),
    part("Negative handlinger", "Mobning", "Chikane", "Seksuel chikane", "Diskrimination", "Vold", "Trusler"),
    part("Trivsel", "Mening", "Stress"),
  ],
};

const READABLE = 30;
const NUMBERS = ["x", "y", "width", "height"];

const svg = (spec, look) => drawn(figure(spec)).match(new RegExp(`<svg class="${look}".*?</svg>`))[0];

const letterSizes = (markup) =>
  [...markup.matchAll(/<text[^>]* font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

const cards = (markup) =>
  [...markup.matchAll(/<rect class="(?:paper|heart)"[^>]*>/g)].map(([rect]) =>
    Object.fromEntries(NUMBERS.map((name) => [name, Number(rect.match(new RegExp(` ${name}="([-\\d.]+)"`))[1])])),
  );

const overlapping = (all) =>
  all.filter((one, at) =>
    all
      .slice(at + 1)
      .some(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );

const outside = (all, markup) => {
  const [, width, height] = markup.match(/viewBox="0 0 (\d+) (\d+)"/).map(Number);
  return all.filter(
    ({ x, y, width: w, height: h }) => x < -0.5 || y < -0.5 || x + w > width + 0.5 || y + h > height + 0.5,
  );
};

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

for (const [form, spec] of Object.entries(FIGURES)) {
  for (const look of ["wide", "narrow"]) {
    test(`${form} on a ${look} screen can be read at the back, with every card whole and apart`, () => {
      const markup = svg(spec, look);

      assert.equal(Math.min(...letterSizes(markup)) >= READABLE, true);
      assert.deepEqual(overlapping(cards(markup)), []);
      assert.deepEqual(outside(cards(markup), markup), []);
    });
  }
}

for (const [name, count] of [
  ["two", 2],
  ["five", 5],
  ["seven", 7],
]) {
  test(`${name} columns of names alone stand apart`, () => {
    const spec = { form: "columns", columns: THEMES.columns.slice(0, count).map(({ title }) => ({ title })) };
    const markup = svg(spec, "narrow");

    assert.equal(cards(markup).length, count);
    assert.deepEqual(overlapping(cards(markup)), []);
  });
}

test("seven themes with up to six factors still reach the back row on a wide screen", () => {
  const markup = svg(THEMES, "wide");

  assert.equal(Math.min(...letterSizes(markup)) >= READABLE, true);
  assert.deepEqual(overlapping(cards(markup)), []);
});

test("each step of a stair is higher than the one before, and all stand on the same ground", () => {
  const steps = cards(svg(FIGURES.stairs, "wide"));

  const falling = steps.map(({ y }) => y);
  assert.deepEqual(falling, [...falling].sort((one, other) => other - one));
  assert.equal(new Set(falling).size, 4);
  assert.deepEqual(new Set(steps.map(({ y, height }) => Math.round(y + height))), new Set([700]));
});

for (const count of [3, 4, 6, 7]) {
  test(`a cycle of ${count} has an arrow from each step to the next`, () => {
    const markup = svg(
      { form: "cycle", steps: THEMES.columns.slice(0, count).map(({ title }) => ({ title })) },
      "wide",
    );

    assert.equal(markup.split('<path class="way"').length - 1, count);
    assert.deepEqual(overlapping(cards(markup)), []);
  });
}

for (const count of [3, 8]) {
  test(`${count} relations each have a line to the middle`, () => {
    const around = [...THEMES.columns, part("Fagforeningen")].slice(0, count).map(({ title }) => ({ title }));
    const markup = svg({ form: "relations", centre: "Dig", around }, "narrow");

    assert.equal(markup.split('<path class="way"').length - 1, count);
    assert.deepEqual(overlapping(cards(markup)), []);
  });
}

for (const count of [2, 6]) {
  test(`${count} layers have ${count} rings, the innermost darkest`, () => {
    const markup = svg(
      { form: "layers", layers: THEMES.columns.slice(0, count).map(({ title }) => ({ title })) },
      "wide",
    );
    const strengths = [...markup.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, strength]) => Number(strength));

    assert.equal(strengths.length, count);
    assert.deepEqual(
      strengths,
      [...strengths].sort((one, other) => one - other),
    );
    assert.equal(strengths.at(-1), 1);
  });
}

test("what is drawn is also said, whole", () => {
  assert.equal(
    figureText(FIGURES.layers),
    "Lag, indefra og ud. Individ: Mig selv. Gruppe: Os, der arbejder sammen. " +
      "Ledelse: De nærmeste ledere. Organisation: Hele huset, MED og HR",
  );
  assert.equal(figureText(FIGURES.quote), "Citat: »Sig det højt, mens det stadig er småt« Carla, leder på Havnebo");
  assert.equal(
    svg(FIGURES.cycle, "wide").includes(
      'role="img" aria-label="En kreds, hvor det sidste fører til det første. 1. Identificér',
    ),
    true,
  );
});

test("as a list a figure keeps its headings and lines", () => {
  const list = figureList({
    form: "columns",
    columns: [part("Ledelse", "Støtte", "Relationer"), part("Krav", "Tempo"), part("Trivsel")],
  });

  assert.deepEqual(all(list, "h2"), ["Ledelse", "Krav", "Trivsel"]);
  assert.equal(words(list), "Ledelse Støtte Relationer Krav Tempo Trivsel");
});

test("a cycle is a numbered list, relations begin with the one in the middle", () => {
  assert.equal(all(figureList(FIGURES.cycle), "ol").length, 1);
  assert.equal(
    words(figureList(FIGURES.relations)).startsWith("Dig som tillidsvalgt Ledelsen vil have en at tænke med"),
    true,
  );
});
