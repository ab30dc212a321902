"""The files of one face are joined into one, and a phone's first visit stays light."""

import ast
import gzip
import re

import pytest

from tests.wording import SCRIPT_CALL
from workshop.domain.signs import SIGNS
from workshop.language import dictionary
from workshop.resources import shipped
from workshop.web import bundle
from workshop.web.assets import Assets
from workshop.web.frame import words

STATIC = shipped("static")
FACES = ("phone", "screen", "desk", "take")
MODULE = re.compile(r"^const (js_\w+) = \(\(\) => ", re.MULTILINE)
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
        "/** What we say. */\n/**\n * In words.\n */\n"
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

return { hello, name: own };
})();
const js_phone = (() => {
const { hello: greet, name } = js_parts_words;
const lib = vendor_lib.default;
const all = js_parts_words;
lib(greet, name, all);

return {  };
})();"""


def test_every_module_comes_once_and_after_those_it_needs():
    assert bundle.scripts(MODULES, "js/phone.js") == {"js/phone.js": JOINED}


@pytest.mark.parametrize(
    "text",
    [
        'import "./other.js";',
        "export let count = 0;",
        "export const { a, b } = c;",
        'export * from "./other.js";',
        'import a, { b } from "./other.js";',
        'const b = () => import("./" + name);',
        'const b = async () => await import("./other.js");',
    ],
)
def test_a_way_of_writing_it_does_not_know_is_told_at_once(text):
    with pytest.raises(bundle.Unjoinable):
        bundle.scripts({"js/phone.js": text, "js/other.js": ""}, "js/phone.js")


def test_modules_that_import_each_other_are_told_at_once():
    circle = {"js/a.js": 'import { b } from "./b.js";', "js/b.js": 'import { a } from "./a.js";'}

    with pytest.raises(bundle.Unjoinable):
        bundle.scripts(circle, "js/a.js")


LATE_MODULES = {
    "js/phone.js": (
        'import { hello } from "./parts/words.js";\n'
        'import { own } from "./parts/own.js";\n'
        'const LATER = { ranking: () => import("./poll/ranking.js") };\n'
        "hello(own, LATER);\n"
    ),
    "js/parts/words.js": "export const hello = (...all) => all;\n",
    "js/parts/own.js": "export const own = 1;\n",
    "js/poll/ranking.js": (
        'import { hello } from "../parts/words.js";\n'
        'import { order } from "./order.js";\n'
        "export const phone = () => hello(order, import.meta.url);\n"
    ),
    "js/poll/order.js": "export const order = [];\n",
}

LATE_FILES = {
    "js/phone.js": """const js_parts_words = (() => {
const hello = (...all) => all;

return { hello };
})();
const js_parts_own = (() => {
const own = 1;

return { own };
})();
const js_phone = (() => {
const { hello } = js_parts_words;
const { own } = js_parts_own;
const LATER = { ranking: (again = "") => import(`./late/phone/js_poll_ranking.js${again}`)\
.then((file) => file.default) };
hello(own, LATER);

return {  };
})();
export { js_parts_words };""",
    "js/late/phone/js_poll_ranking.js": """import { js_parts_words } from "../../phone.js";
const js_poll_order = (() => {
const order = [];

return { order };
})();
const js_poll_ranking = (() => {
const { hello } = js_parts_words;
const { order } = js_poll_order;
const phone = () => hello(order, new URL("../../poll/ranking.js", import.meta.url).href);

return { phone };
})();
export default js_poll_ranking;""",
}


def test_what_comes_later_has_a_file_of_its_own_and_borrows_the_rest_from_the_first():
    assert bundle.scripts(LATE_MODULES, "js/phone.js") == LATE_FILES


def test_what_comes_later_can_fetch_nothing_later():
    deeper = {**LATE_MODULES, "js/poll/order.js": 'export const order = () => import("../parts/own.js");\n'}

    with pytest.raises(bundle.Unjoinable):
        bundle.scripts(deeper, "js/phone.js")


def test_what_the_first_file_has_anyway_is_lent_and_not_doubled():
    own = 'import { phone } from "../poll/ranking.js";\nexport const own = phone;\n'
    both = {**LATE_MODULES, "js/parts/own.js": own}

    late = bundle.scripts(both, "js/phone.js")["js/late/phone/js_poll_ranking.js"]

    assert late == 'import { js_poll_ranking } from "../../phone.js";\n\nexport default js_poll_ranking;'


def test_a_sheet_takes_in_those_it_imports():
    sheets = {"css/all.css": '/* All. */\n@import "./a.css";\n', "css/a.css": "/* A. */\np {\n  margin: 0;\n}\n"}

    assert bundle.sheet(sheets, "css/all.css") == "p {\nmargin: 0;\n}\n\n"


@pytest.mark.parametrize("face", FACES)
def test_every_face_can_be_joined(face):
    script = bundle.scripts(files(".js"), f"js/{face}.js")[f"js/{face}.js"]

    assert script.rpartition("\nconst js_")[2].startswith(f"{face} = ")


@pytest.mark.parametrize("drawn", ["parts/cloud", "parts/lettering", "parts/figure", "parts/wall", "poll/fit"])
def test_a_phone_fetches_none_of_what_only_the_screen_draws(drawn):
    script = bundle.scripts(files(".js"), "js/phone.js")["js/phone.js"]

    assert f"const js_{drawn.replace('/', '_')} = " not in script


def test_a_phones_first_visit_is_light():
    script = squeezed(bundle.scripts(files(".js"), "js/phone.js")["js/phone.js"])
    sheet = squeezed(bundle.sheet(files(".css"), "css/for-phone.css"))
    letters = sum(path.stat().st_size for path in STATIC.glob("fonts/*.woff2"))

    assert script + sheet + letters + squeezed((STATIC / "icons.svg").read_text()) < LIGHT


def test_a_late_file_of_the_phone_holds_nothing_the_first_one_has():
    first, *late = bundle.scripts(files(".js"), "js/phone.js").values()

    held = [MODULE.findall(script) for script in late]

    assert [set(modules) & set(MODULE.findall(first)) for modules in held] == [set()] * len(late)
    assert all(held)


@pytest.mark.parametrize("face", FACES)
def test_every_face_is_given_the_english_of_all_it_says(face):
    assets = Assets(STATIC)

    said = {ast.literal_eval(quoted) for quoted in SCRIPT_CALL.findall(assets.script(f"js/{face}.js"))}
    spoken = words(assets, face, "en")

    assert said & dictionary("en").keys() <= spoken.keys()


@pytest.mark.parametrize("face", FACES)
def test_every_face_is_given_the_english_of_the_signs_it_is_told(face):
    spoken = words(Assets(STATIC), face, "en")

    assert [spoken.get(sign.word) for sign in SIGNS[:2]] == ["blue circle", "yellow triangle"]
    assert {sign.word for sign in SIGNS} <= spoken.keys()


def test_a_phone_is_not_given_the_words_of_the_desk():
    spoken = words(Assets(STATIC), "phone", "en")

    assert [text in spoken for text in ("Send", "Skjul svarene")] == [True, False]
