"""Messages as the bytes that travel."""

import msgspec
from msgspec import Struct

from improv.line import line_from, wire_of

_encoder = msgspec.msgpack.Encoder(enc_hook=wire_of)


def encode(message: Struct) -> bytes:
    """Return a message as bytes."""
    return _encoder.encode(message)


def decoder_of(union: object) -> msgspec.msgpack.Decoder[object]:
    """Return a decoder for one of the unions; it raises msgspec.DecodeError on anything else."""
    return msgspec.msgpack.Decoder(union, dec_hook=line_from)
