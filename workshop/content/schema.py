"""The JSON Schema of content files, for editors: from the models that read them, told in the words of the manuals."""

from collections.abc import Mapping

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from workshop.activities.base import Activity
from workshop.activities.decks import Card, Deck, Pile
from workshop.activities.forms.shared import Poll
from workshop.activities.items import Item
from workshop.activities.kinds import KINDS
from workshop.activities.slide import Slide
from workshop.content.agenda import Agenda
from workshop.content.deck import DeckFile
from workshop.content.manual import told_of

FILES: dict[str, type[BaseModel]] = {"agenda": Agenda, "deck": DeckFile}

TEXT = ["string", "number"]
"""Our reader takes `title: 2026` for a text, an editor takes it for a number."""
CLOCK: JsonSchemaValue = {
    "anyOf": [
        {"type": "string", "pattern": r"^\s*(\d|[01]\d|2[0-3])[.:][0-5]\d(:00)?\s*$"},
        {"type": "number", "minimum": 0, "exclusiveMaximum": 24},
    ]
}
"""To an editor 09.00 is the number nine."""
YES_NO: JsonSchemaValue = {"enum": [True, False, "ja", "nej", "Ja", "Nej"]}

CALLED_BY_THEIR_NAMES = (Card, Pile, Item)
"""They get their id from their name, so nobody has to write one."""


def schema_of(file: str) -> JsonSchemaValue:
    """The schema of an `agenda` or a `deck` (JSON Schema, draft 2020-12)."""
    made = FILES[file].model_json_schema(schema_generator=_AsWritten)
    return {"$schema": _AsWritten.schema_dialect, **made}


class _AsWritten(GenerateJsonSchema):
    """What somebody may write in a file, which is more than what is left once it has been read."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": TEXT}

    def bool_schema(self, schema: core_schema.BoolSchema) -> JsonSchemaValue:
        return YES_NO

    def time_schema(self, schema: core_schema.TimeSchema) -> JsonSchemaValue:
        return CLOCK

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """A key may be left out, but where it stands it is not empty."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """The manuals tell in words what happens where nothing is written."""
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """The keys of a figure depend on its form; an option is a text or keys, which anybody can tell apart."""
        if schema["discriminator"] != "form":
            return super().tagged_union_schema(schema)
        forms = {str(form): self.generate_inner(figure) for form, figure in schema["choices"].items()}
        return _choice("form", forms, told_of(Slide, "figure"))

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        model = schema["cls"]
        if model is Deck:
            return {"type": TEXT}  # its name: an agenda's reader brings the deck itself
        if model is Activity:
            return self._any_activity()
        return _told(model, super().model_schema(schema))

    def _any_activity(self) -> JsonSchemaValue:
        """The keys of an activity depend on its kind, and those of a poll on its form too."""
        kinds = {name: self._kind(kind.models) for name, kind in KINDS.items()}
        return _choice("kind", kinds, told_of(Activity, "kind"))

    def _kind(self, models: Mapping[str, type[Activity]]) -> JsonSchemaValue:
        forms = {form: self.generate_inner(model.__pydantic_core_schema__) for form, model in models.items()}
        return forms[""] if "" in forms else _choice("form", forms, told_of(Poll, "form"))


def _choice(key: str, choices: Mapping[str, JsonSchemaValue], told: str) -> JsonSchemaValue:
    """One key says which of the others can stand beside it."""
    return {
        "type": "object",
        "properties": {key: {"enum": list(choices), "description": told}},
        "required": [key],
        "allOf": [
            {"if": {"properties": {key: {"const": name}}, "required": [key]}, "then": choice}
            for name, choice in choices.items()
        ],
    }


def _told(model: type[BaseModel], made: JsonSchemaValue) -> JsonSchemaValue:
    """The keys of a model with what the manuals say of each; what we say to each other in docstrings stays here."""
    properties = {key: {**part, "description": told_of(model, key)} for key, part in made["properties"].items()}
    needless = {"id"} if issubclass(model, CALLED_BY_THEIR_NAMES) else set()
    required = [key for key in made.get("required", []) if key not in needless]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
