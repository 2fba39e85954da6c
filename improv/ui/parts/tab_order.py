"""The order of the Tab key, for widgets that are made after the window: else they would all come last."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QWidget


def follow(before: QWidget, after: QWidget) -> None:
    """Let Tab come to a widget after another one of the window, also where that cannot have the focus."""
    policies = [(widget, widget.focusPolicy()) for widget in (before, after)]
    for widget, _ in policies:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders no others
    QWidget.setTabOrder(before, after)
    for widget, policy in policies:
        widget.setFocusPolicy(policy)
