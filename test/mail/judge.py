"""Reads mails, one a line in base64, as Python's email does with its strict policy, and says what stands in each."""

import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def people(mail, name):
    raw = dict(mail.raw_items())[name.title()]
    return [[person_name(raw, address), address.addr_spec] for address in mail[name].addresses]


def person_name(raw, address):
    """The new parser makes spaces of its own in names of several encoded words (against RFC 2047, 6.2); the old one does not."""
    written, _ = email.utils.parseaddr(raw.replace("\n", ""))
    name = str(email.header.make_header(email.header.decode_header(written)))
    same = name.split() == address.display_name.split() or "".join(name.split()) == "".join(address.display_name.split())
    return name if same else address.display_name


def judged(raw):
    try:
        mail = email.message_from_bytes(raw, policy=email.policy.strict)
        return {
            "headers": mail.keys(),
            "from": people(mail, "from"),
            "to": people(mail, "to"),
            "subject": str(mail["subject"]),
            "date": mail["date"] and int(mail["date"].datetime.timestamp() * 1000),
            "messageId": mail["message-id"],
            "inReplyTo": mail["in-reply-to"],
            "references": str(mail["references"] or "").split(),
            "type": [mail.get_content_type(), mail.get_content_charset(), mail.is_multipart()],
            "body": mail.get_content(),
        }
    except Exception as fault:
        return {"fault": repr(fault)}


for line in sys.stdin.buffer:
    print(json.dumps(judged(base64.b64decode(line))))
