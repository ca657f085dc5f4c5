"""A headless Chromium, spoken to over a pipe in the DevTools protocol; no package is needed for it.

https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from itertools import count

BINARY = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars")
REPORTED = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"}


class Chromium:
    """A browser with one page, closed when it is left.

    Attributes:
        said: what the page's console was told, errors of any kind among it.
        asked: the address of each request.
    """

    def __init__(self, profile):
        self.said = []
        self.asked = []
        self._numbers = count(1)
        self._buffer = b""
        self._profile = profile

    def __enter__(self):
        read, self._out = os.pipe()
        self._in, write = os.pipe()
        # Chromium reads from its file 3 and writes to its file 4; sh knows no files beyond 9.
        shell = f'exec "$@" 3<&{read} 4>&{write}'
        flags = (*FLAGS, f"--user-data-dir={self._profile}", "--remote-debugging-pipe")
        self._process = subprocess.Popen(
            ["bash", "-c", shell, "bash", BINARY, *flags],
            pass_fds=(read, write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(read)
        os.close(write)
        self._session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Performance.enable", timeDomain="threadTicks")
        return self

    def __exit__(self, *_):
        os.close(self._out)
        self._process.terminate()
        self._process.wait()
        os.close(self._in)

    def open(self, file, *, width=1280, height=900, dark=False, media="screen", fragment=""):
        """Show a file, as a screen of that size in light or dark would."""
        phone = width < 600
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=phone,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self.call("Page.navigate", url="about:blank")
        self.until("Page.loadEventFired")
        self.said.clear()
        self.asked.clear()
        self.call("Page.navigate", url=f"{file.as_uri()}{fragment}")
        self.until("Page.loadEventFired")

    def script(self, allowed):
        """Let pages run their scripts, or none."""
        self.call("Emulation.setScriptExecutionDisabled", value=not allowed)

    def value(self, expression):
        """What an expression of JavaScript comes to."""
        made = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in made, made
        return made["result"].get("value")

    def busy(self):
        """Seconds that the page's main thread has worked, in CPU time."""
        told = self.call("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in told if each["name"] == "TaskDuration")

    def picture(self, *, whole=False):
        """The page as PNG, all of it or what a screen shows."""
        made = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(made["data"])

    def printed(self):
        """The page as PDF."""
        return base64.b64decode(self.call("Page.printToPDF", printBackground=False)["data"])

    def call(self, method, **params):
        """Call a method and wait for what it gives."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while (told := self._next()).get("id") != number:
            pass
        assert "error" not in told, told
        return told["result"]

    def until(self, event):
        """Wait for an event."""
        while self._next().get("method") != event:
            pass

    def _next(self):
        while b"\0" not in self._buffer:
            chunk = os.read(self._in, 1 << 20)
            assert chunk, "Chromium is gone"
            self._buffer += chunk
        raw, _, self._buffer = self._buffer.partition(b"\0")
        told = json.loads(raw)
        if told.get("method") in REPORTED:
            self.said.append(told["params"])
        if told.get("method") == "Network.requestWillBeSent":
            self.asked.append(told["params"]["request"]["url"])
        return told
