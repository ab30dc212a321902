"""The one error we catch on purpose: a refusal in a sentence a participant understands."""


class NotAllowed(Exception):
    """Says no. `text` is Danish with {places} for `params`; it is translated where it leaves the house."""

    def __init__(self, text: str, /, code: str = "refused", **params: object) -> None:
        super().__init__(text)
        self.text = text
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return self.text.format(**self.params)
