"""The files of one face are joined into one, and a phone's first visit stays light."""

import ast
import gzip

import pytest

from tests.wording import SCRIPT_CALL
from workshop.language import dictionary
from workshop.resources import shipped
from workshop.web import bundle
from workshop.web.assets import Assets
from workshop.web.frame import words

STATIC = shipped("static")
FACES = ("phone", "screen", "desk")
LIGHT = 90_000
"""Bytes: what a slow line brings in the time people wait for a page."""


def files(suffix: str) -> dict[str, str]:
    return {path.relative_to(STATIC).as_posix(): path.read_text() for path in STATIC.rglob(f"*{suffix}")}


def squeezed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


MODULES = {
    "js/phone.js": (
        'import { hello as greet, name } from "./parts/words.js";\n'
        'import lib from "../vendor/lib.js";\n'
        'import * as all from "./parts/words.js";\n'
        "lib(greet, name, all);\n"
    ),
    "js/parts/words.js": (
        "/** What we say. */\n"
        'import{a as b}from"../../vendor/lib.js";\n'
        "// Short, so that it fits.\n"
        "export const hello = () => {\n  b(import.meta.url);\n};\n"
        'const own = "Anna";\n'
        "export { own as name };\n"
    ),
    "vendor/lib.js": "const x=1;export default function(){return x}export{x as a};",
}

JOINED = """const vendor_lib = (() => {
const x=1;const whole = function(){return x}
return { a: x, default: whole };
})();
const js_parts_words = (() => {
const { a: b } = vendor_lib;
const hello = () => {
b(new URL("parts/words.js", import.meta.url).href);
};
const own = "Anna";

return { hello: hello, name: own };
})();
const js_phone = (() => {
const { hello: greet, name: name } = js_parts_words;
const lib = vendor_lib.default;
const all = js_parts_words;
lib(greet, name, all);

return {  };
})();"""


def test_every_module_comes_once_and_after_those_it_needs():
    assert bundle.script(MODULES, "js/phone.js") == JOINED


@pytest.mark.parametrize(
    "text",
    [
        'import "./other.js";',
        "export let count = 0;",
        "export const { a, b } = c;",
        'export * from "./other.js";',
        'import a, { b } from "./other.js";',
    ],
)
def test_a_way_of_writing_it_does_not_know_is_told_at_once(text):
    with pytest.raises(bundle.Unjoinable):
        bundle.script({"js/phone.js": text, "js/other.js": ""}, "js/phone.js")


def test_modules_that_import_each_other_are_told_at_once():
    circle = {"js/a.js": 'import { b } from "./b.js";', "js/b.js": 'import { a } from "./a.js";'}

    with pytest.raises(bundle.Unjoinable):
        bundle.script(circle, "js/a.js")


def test_a_sheet_takes_in_those_it_imports():
    sheets = {"css/all.css": '/* All. */\n@import "./a.css";\n', "css/a.css": "/* A. */\np {\n  margin: 0;\n}\n"}

    assert bundle.sheet(sheets, "css/all.css") == "p {\nmargin: 0;\n}\n\n"


@pytest.mark.parametrize("face", FACES)
def test_every_face_can_be_joined(face):
    script = bundle.script(files(".js"), f"js/{face}.js")

    assert script.rpartition("const js_")[2].startswith(f"{face} = ")


@pytest.mark.parametrize("drawn", ["parts/cloud", "parts/lettering", "parts/figure", "parts/wall", "poll/fit"])
def test_a_phone_fetches_none_of_what_only_the_screen_draws(drawn):
    script = bundle.script(files(".js"), "js/phone.js")

    assert f"const js_{drawn.replace('/', '_')} = " not in script


def test_a_phones_first_visit_is_light():
    script = squeezed(bundle.script(files(".js"), "js/phone.js"))
    sheet = squeezed(bundle.sheet(files(".css"), "css/for-phone.css"))
    letters = sum(path.stat().st_size for path in STATIC.glob("fonts/*.woff2"))

    assert script + sheet + letters + squeezed((STATIC / "icons.svg").read_text()) < LIGHT


@pytest.mark.parametrize("face", FACES)
def test_every_face_is_given_the_english_of_all_it_says(face):
    assets = Assets(STATIC)

    said = {ast.literal_eval(quoted) for quoted in SCRIPT_CALL.findall(assets.text(f"js/{face}.js"))}
    spoken = words(assets, face, "en")

    assert said & dictionary("en").keys() <= spoken.keys()


def test_a_phone_is_not_given_the_words_of_the_desk():
    spoken = words(Assets(STATIC), "phone", "en")

    assert [text in spoken for text in ("Send", "Skjul svarene")] == [True, False]
