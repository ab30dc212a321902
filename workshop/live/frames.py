"""Keeps malformed frames from the libraries below, which would answer each with a traceback in the log."""

from typing import Any

import orjson
from socketio.packet import ACK, CONNECT, DISCONNECT, EVENT, Packet

MALFORMED = "malformed"
"""The event a frame becomes that nobody can read."""

_SORTS = "0123456789"


class Json:
    """orjson under the names the socket libraries call."""

    @staticmethod
    def dumps(value: Any, *_: object, **__: object) -> str:
        return orjson.dumps(value).decode()

    @staticmethod
    def loads(text: str | bytes, *_: object, **__: object) -> Any:
        return orjson.loads(text)


class Frame(Packet):
    """A packet that never fails to be read; nothing binary is spoken here."""

    uses_binary_events = False
    json = Json

    def __init__(self, *parts: Any, encoded_packet: Any = None, **named: Any) -> None:
        # The library takes an empty packet for one to be sent.
        super().__init__(*parts, encoded_packet=" " if encoded_packet in ("", [], {}) else encoded_packet, **named)

    def decode(self, encoded: Any) -> int:
        try:
            readable = isinstance(encoded, str) and not super().decode(encoded) and self._makes_sense()
        except (ValueError, TypeError, IndexError, AttributeError):
            readable = False
        if not readable:
            self.packet_type, self.namespace, self.data = EVENT, None, [MALFORMED]
        return 0

    def _makes_sense(self) -> bool:
        if self.packet_type in (CONNECT, DISCONNECT):
            return True
        listed = isinstance(self.data, list)
        return listed and (self.packet_type == ACK or (self.packet_type == EVENT and _names_an_event(self.data)))


def _names_an_event(data: list[Any]) -> bool:
    return bool(data) and isinstance(data[0], str)


class _Line:
    """A websocket that hangs up on what is no frame of ours at all."""

    def __init__(self, line: Any) -> None:
        self._line = line

    def __getattr__(self, name: str) -> Any:
        return getattr(self._line, name)

    def wait(self) -> Any:
        frame = self._line.wait()
        return frame if frame and isinstance(frame, str) and frame[0] in _SORTS else None


def careful(websocket: type) -> type:
    """The server's websocket class, without compression and with `_Line` at the door."""

    class Careful(websocket):  # type: ignore[misc]
        def __init__(self, handler: Any, server: Any) -> None:
            super().__init__(lambda line: handler(_Line(line)), server)
            if hasattr(self, "server_args"):
                self.server_args["max_message_size"] = server.max_http_buffer_size

        def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
            # A browser's offer to compress costs 90 KB a phone and saves nothing on messages this small.
            environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
            return super().__call__(environ, start_response)

    return Careful
