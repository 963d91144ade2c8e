"""A reverse proxy in small: gives each request to the next bot that takes a connection."""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from aiohttp import ClientConnectorError, ClientError, ClientSession, TCPConnector, web

PASSED_ON = ("Content-Type", "X-Telegram-Bot-Api-Secret-Token")


class Proxy:
    """Listens on loopback.

    Args:
        ports: Where the bots are.
    """

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._runner: web.AppRunner | None = None
        self._session: ClientSession | None = None
        self.url = ""
        self.answered = dict.fromkeys(ports, 0)
        self.broken = 0

    async def __aenter__(self) -> Self:
        self._session = ClientSession(connector=TCPConnector(force_close=True))
        app = web.Application()
        app.router.add_route("POST", "/hook", self._handle)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner
        assert self._session
        await self._runner.cleanup()
        await self._session.close()

    async def _handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        self._ports.append(self._ports.pop(0))
        for port in list(self._ports):
            try:
                return await self._passed_on(port, body, headers)
            except ClientConnectorError:
                continue  # nothing was sent, so another one may have it
            except ClientError:
                break
        self.broken += 1
        return web.Response(status=502)

    async def _passed_on(self, port: int, body: bytes, headers: dict[str, str]) -> web.Response:
        assert self._session
        url = f"http://127.0.0.1:{port}/hook"
        async with self._session.post(url, data=body, headers=headers) as answer:
            said = {
                name: answer.headers[name]
                for name in ("Content-Type", "Retry-After")
                if name in answer.headers
            }
            self.answered[port] += 1
            return web.Response(status=answer.status, body=await answer.read(), headers=said)
