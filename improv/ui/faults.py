"""Faults of ours: a line in the window, while the music goes on."""

import traceback
from collections.abc import Callable
from types import TracebackType

from PyQt6.QtCore import QCoreApplication

from improv.ui.window import Window


def tell_faults(
    window: Window,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that shows a fault of ours as a line in the window; without one, Qt would abort."""

    def hook(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, fault, where)
        words = f"{kind.__name__}: {fault}".splitlines()[0][:200]
        text = QCoreApplication.translate("Faults", "The window had a fault; the music goes on. ({words})")
        window.play.notices.show_notice(text.format(words=words))

    return hook
