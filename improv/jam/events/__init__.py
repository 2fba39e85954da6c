"""What happened in the jam. The counterpart, what is asked, is in ``commands``.

These are also the records of a take, so a name or a field that changes here needs a new format version.
"""

from improv.jam.events.choices import (
    ChoiceEvent,
    CompassChosen,
    GlideChosen,
    MacroMoved,
    ModeChosen,
    MotorSet,
    OctaveChosen,
    PlayerExempted,
    SensitivitySet,
    SoundChosen,
    Transposed,
)
from improv.jam.events.controls import (
    ActionAsked,
    ActionBound,
    ActionFreed,
    ControlEvent,
    ControllerBound,
    ControllerFreed,
    LearningBegan,
    LearningEnded,
    LearningEvent,
)
from improv.jam.events.engine import EngineEvent, EngineLost, EngineReady
from improv.jam.events.expression import (
    Bent,
    ControllerMoved,
    ExpressionEvent,
    ExpressionReset,
    PedalMoved,
    PressureChanged,
)
from improv.jam.events.happened import Happened
from improv.jam.events.house import (
    BedSet,
    ExampleBegan,
    ExampleEnded,
    HouseEvent,
    PulseSet,
    SongBegan,
    SongEvent,
    SongLevelSet,
    SongLoaded,
    SongStopped,
)
from improv.jam.events.leading import Invited, LeadingEvent, Marked, Panicked, SoftStopped, SpotlightSet
from improv.jam.events.mix import CalmSet, CeilingSet, EchoSet, MixEvent, RoomSet, StripChanged
from improv.jam.events.notes import Ending, NoteEvent, NoteLatched, NoteMoved, NoteOff, NoteOn, NoteSustained
from improv.jam.events.presses import (
    ANOTHER_FIRST,
    LATCHED,
    LEARNED,
    LIGHT_ONLY,
    MOTOR_CHANGED,
    NOT_MAPPED,
    REPEAT,
    TOO_MANY,
    TOO_SOON,
    DelayedCame,
    DelayedDropped,
    DelayEvent,
    PressDelayed,
    PressIgnored,
    ReleaseDelayed,
)
from improv.jam.events.seats import (
    ChannelsSplit,
    PairingBegan,
    PairingEnded,
    PairingEvent,
    PaletteDealt,
    PersonSeated,
    PlayerJoined,
    PlayerLeft,
    PlayerReturned,
    PlayerUnplugged,
    SeatEvent,
    SeatsFull,
    SourcesSwapped,
    SourceTaken,
    WaitingLeft,
)
from improv.jam.events.setting import (
    BeatEvent,
    GuardSet,
    KeyAwaited,
    KeyChanged,
    QuantiseSet,
    SceneChosen,
    SettingEvent,
    TempoChanged,
    TempoTapped,
)

Event = (
    SeatEvent
    | NoteEvent
    | PressIgnored
    | DelayEvent
    | ExpressionEvent
    | ChoiceEvent
    | SettingEvent
    | HouseEvent
    | SongEvent
    | MixEvent
    | LearningEvent
    | ControlEvent
    | PairingEvent
    | LeadingEvent
    | EngineEvent
)

__all__ = [
    "ANOTHER_FIRST",
    "LATCHED",
    "LEARNED",
    "LIGHT_ONLY",
    "MOTOR_CHANGED",
    "NOT_MAPPED",
    "REPEAT",
    "TOO_MANY",
    "TOO_SOON",
    "ActionAsked",
    "ActionBound",
    "ActionFreed",
    "BeatEvent",
    "BedSet",
    "Bent",
    "CalmSet",
    "CeilingSet",
    "ChannelsSplit",
    "ChoiceEvent",
    "CompassChosen",
    "ControlEvent",
    "ControllerBound",
    "ControllerFreed",
    "ControllerMoved",
    "DelayEvent",
    "DelayedCame",
    "DelayedDropped",
    "EchoSet",
    "Ending",
    "EngineEvent",
    "EngineLost",
    "EngineReady",
    "Event",
    "ExampleBegan",
    "ExampleEnded",
    "ExpressionEvent",
    "ExpressionReset",
    "GlideChosen",
    "GuardSet",
    "Happened",
    "HouseEvent",
    "Invited",
    "KeyAwaited",
    "KeyChanged",
    "LeadingEvent",
    "LearningBegan",
    "LearningEnded",
    "LearningEvent",
    "MacroMoved",
    "Marked",
    "MixEvent",
    "ModeChosen",
    "MotorSet",
    "NoteEvent",
    "NoteLatched",
    "NoteMoved",
    "NoteOff",
    "NoteOn",
    "NoteSustained",
    "OctaveChosen",
    "PairingBegan",
    "PairingEnded",
    "PairingEvent",
    "PaletteDealt",
    "Panicked",
    "PedalMoved",
    "PersonSeated",
    "PlayerExempted",
    "PlayerJoined",
    "PlayerLeft",
    "PlayerReturned",
    "PlayerUnplugged",
    "PressDelayed",
    "PressIgnored",
    "PressureChanged",
    "PulseSet",
    "QuantiseSet",
    "ReleaseDelayed",
    "RoomSet",
    "SceneChosen",
    "SeatEvent",
    "SeatsFull",
    "SensitivitySet",
    "SettingEvent",
    "SoftStopped",
    "SongBegan",
    "SongEvent",
    "SongLevelSet",
    "SongLoaded",
    "SongStopped",
    "SoundChosen",
    "SourceTaken",
    "SourcesSwapped",
    "SpotlightSet",
    "StripChanged",
    "TempoChanged",
    "TempoTapped",
    "Transposed",
    "WaitingLeft",
]
