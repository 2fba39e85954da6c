"""What is in a take, as lines of text."""

from improv.session.check import Contents
from improv.session.format import FORMAT
from improv.session.times import minutes


def lines_of(contents: Contents) -> list[str]:
    """Return the contents as lines for people."""
    silent = sum(contents.ignored.values())
    reasons = ", ".join(f"{why}: {count}" for why, count in contents.ignored.items())
    lines = [
        f"{contents.name}: a jam in {contents.key}, {contents.started}, {minutes(contents.seconds)} long",
        f"{contents.notes} notes, {silent} silent presses" + (f" ({reasons})" if reasons else ""),
    ]
    lines += [
        f"player {player.seat}: {player.name}, {player.notes} notes"
        + (f", {player.ignored} silent presses" if player.ignored else "")
        for player in contents.players
    ]
    lines += [f"scene at {minutes(seconds)}: {name}" for seconds, name in contents.scenes]
    if contents.mix:
        changes = ", ".join(f"{what}: {count}" for what, count in contents.mix.items())
        lines.append(f"the mix was changed {sum(contents.mix.values())} times ({changes})")
    lines += [f"under it: {', '.join(contents.house)}"] if contents.house else []
    lines += [f"played along to {' '.join(song.split())}" for song in contents.songs]
    lines += [
        f"from {minutes(seconds)} on, player {seat} is {person or 'nobody by name'}"
        for seconds, person, seat in contents.people
    ]
    lines += [
        f"mark at {minutes(seconds)}: {text or '(no text)'}" + (f", by {who}" if who else "")
        for seconds, text, who in contents.marks
    ]
    lines += [
        f"engine {epoch.epoch}: from {minutes(epoch.offset_s)}, {minutes(epoch.seconds)} long, "
        f"{epoch.audio} ({epoch.device or 'no device'}), {epoch.rate} Hz, blocks of {epoch.block}"
        for epoch in contents.epochs
    ]
    return [*lines, *_verdict(contents)]


def _verdict(contents: Contents) -> list[str]:
    lines = []
    if contents.format != FORMAT:
        lines.append(f"written in format {contents.format}, read as format {FORMAT}")
    if contents.lost:
        lines.append(f"{contents.lost} records are missing: nothing could be written for too long")
    if contents.skipped:
        lines.append(f"{contents.skipped} records are intact but mean nothing to this version of Improv")
    if contents.being_written:
        lines.append("it is being written right now")
    elif contents.damage:
        lines.append(
            f"damaged: {contents.damage}; the {contents.records} records before it are good "
            "(--repair writes them to a new file)"
        )
    elif not contents.ended:
        lines.append("whole, but interrupted: it was never ended")
    else:
        lines.append(f"whole; it ended: {contents.ended}")
    return lines
