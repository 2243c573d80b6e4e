"""An SMTP server on a free port of the loopback interface. Says the port, then each mail that arrives, one a line as JSON."""

import asyncio
import base64
import json

from aiosmtpd.smtp import SMTP


class Receiver:
    async def handle_DATA(self, server, session, envelope):
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "content": base64.b64encode(envelope.original_content).decode(),
        }
        print(json.dumps(mail), flush=True)
        return "250 OK"


async def serve():
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(Receiver(), hostname="localhost"), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(serve())
