"""A phone without a screen: speaks docs/protocol.md over a bare socket, cheaply enough to be a thousand of them."""

import asyncio
import base64
import itertools
import json
import os
import secrets
import struct
import time
from collections.abc import Callable
from typing import Any

Answer = dict[str, Any]


async def post(host: str, port: int, path: str, body: Answer, cookie: str = "") -> tuple[int, dict[str, str], bytes]:
    """One HTTP request on a connection of its own: status, headers, body."""
    content = json.dumps(body).encode()
    head = [f"POST {path} HTTP/1.1", f"Host: {host}:{port}", "Content-Type: application/json", "Connection: close"]
    head += [f"Content-Length: {len(content)}"] + ([f"Cookie: {cookie}"] if cookie else [])
    return await request(host, port, head, content)


async def get(host: str, port: int, path: str, cookie: str = "") -> tuple[int, dict[str, str], bytes]:
    head = [
        f"GET {path} HTTP/1.1",
        f"Host: {host}:{port}",
        "Connection: close",
        *([f"Cookie: {cookie}"] if cookie else []),
    ]
    return await request(host, port, head, b"")


async def request(host: str, port: int, head: list[str], content: bytes) -> tuple[int, dict[str, str], bytes]:
    reader, writer = await asyncio.open_connection(host, port)
    writer.write("\r\n".join([*head, "", ""]).encode() + content)
    raw = await reader.read()
    writer.close()
    top, _, body = raw.partition(b"\r\n\r\n")
    lines = top.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    return int(lines[0].split()[1]), headers, body


async def seat(host: str, port: int, code: str) -> str:
    """Joins by code; the cookie that is the participant."""
    status, headers, body = await post(host, port, "/api/join", {"code": code})
    assert status == 200, body
    return headers["set-cookie"].partition(";")[0]


class Phone:
    """One open socket. `pictures` is called with the time of arrival and the newest picture."""

    def __init__(self, host: str, port: int, code: str, cookie: str, face: str = "phone") -> None:
        self.host, self.port, self.code, self.cookie, self.face = host, port, code, cookie, face
        self.author = secrets.token_hex(16)
        self.seq = 0
        self.version = 0
        self.on_picture: Callable[[float, bytes], None] = lambda at, raw: None
        self.on_team: Callable[[float, bytes], None] = lambda at, raw: None
        self._acks: dict[int, asyncio.Future[Answer]] = {}
        self._numbers = itertools.count(1)

    async def connect(self) -> Answer:
        """Socket, namespace and `hello`; the whole picture."""
        self._reader, self._writer = await asyncio.open_connection(self.host, self.port)
        key = base64.b64encode(os.urandom(16)).decode()
        self._writer.write(
            (
                f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n"
                f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                f"Sec-WebSocket-Version: 13\r\nCookie: {self.cookie}\r\n\r\n"
            ).encode()
        )
        head = await self._reader.readuntil(b"\r\n\r\n")
        assert b" 101 " in head.split(b"\r\n")[0], head
        await self._frame()
        self._write(b"40" + json.dumps({"face": self.face, "code": self.code}).encode())
        while not (frame := await self._frame()).startswith(b"4"):
            pass
        assert frame.startswith(b"40"), frame
        self._listening = asyncio.create_task(self._listen())
        return await self.emit("hello", {"keys": {}})

    async def emit(self, event: str, payload: Answer) -> Answer:
        number = next(self._numbers)
        waiting = self._acks[number] = asyncio.get_running_loop().create_future()
        self._write(b"42%d" % number + json.dumps([event, payload]).encode())
        return await waiting

    async def answer(self, activity: str, value: Answer, slot: str = "ballot") -> float:
        """Sends a ballot or something else; the seconds until its ack."""
        self.seq += 1
        entry = {"activity": activity, "author": self.author, "slot": slot, "seq": self.seq, "value": value}
        sent = time.perf_counter()
        acked = await self.emit("entry", entry)
        assert acked["ok"], acked
        return time.perf_counter() - sent

    def close(self) -> None:
        self._listening.cancel()
        self._writer.close()

    async def _listen(self) -> None:
        while True:
            frame = await self._frame()
            if frame.startswith(b"43"):
                number, _, answer = frame[2:].partition(b"[")
                self._acks.pop(int(number)).set_result(json.loads(b"[" + answer)[0])
            elif frame.startswith(b'42["picture"'):
                self.on_picture(time.perf_counter(), frame)
            elif frame.startswith(b'42["team"'):
                self.on_team(time.perf_counter(), frame)
            elif frame == b"2":
                self._write(b"3")

    async def _frame(self) -> bytes:
        first, second = await self._reader.readexactly(2)
        length = second & 127
        if length == 126:
            (length,) = struct.unpack(">H", await self._reader.readexactly(2))
        elif length == 127:
            (length,) = struct.unpack(">Q", await self._reader.readexactly(8))
        content = await self._reader.readexactly(length)
        if first & 15 == 8:
            raise ConnectionError("the server closed the socket")
        return content

    def _write(self, text: bytes) -> None:
        """A masked text frame; a mask of zeros is as valid as any and costs nothing."""
        length = len(text)
        size = struct.pack(">B", 128 | length) if length < 126 else struct.pack(">BH", 128 | 126, length)
        self._writer.write(b"\x81" + size + b"\0\0\0\0" + text)
