"""What somebody asks of the jam. The counterpart, what happened, is in ``events``."""

from improv.jam.commands.asked import Asked
from improv.jam.commands.choices import (
    ChoiceCommand,
    ChooseCompass,
    ChooseGlide,
    ChooseMode,
    ChooseOctave,
    ChooseSound,
    Exempt,
    MoveMacro,
    SetMotor,
    SetSensitivity,
    Transpose,
)
from improv.jam.commands.controls import (
    ControlCommand,
    ForgetAction,
    ForgetController,
    LearnAction,
    LearningCommand,
    LearnMacro,
)
from improv.jam.commands.expression import (
    Bend,
    ExpressionCommand,
    Gesture,
    MoveController,
    MovePedal,
    ResetControllers,
    Squeeze,
)
from improv.jam.commands.host import EngineIsLost, EngineIsReady, HostCommand, Tick
from improv.jam.commands.house import (
    HouseCommand,
    LoadSong,
    PlayExample,
    PlaySong,
    SetBed,
    SetPulse,
    SetSongLevel,
    SongCommand,
    StopExample,
    StopSong,
)
from improv.jam.commands.leading import (
    ChangeLevels,
    Invite,
    LeadingCommand,
    MarkMoment,
    Panic,
    SoftStop,
    Spotlight,
)
from improv.jam.commands.mix import ChangeStrip, MixCommand, SetCalm, SetCeiling, SetEcho, SetRoom
from improv.jam.commands.presses import Press, PressCommand, Release, ReleaseAll
from improv.jam.commands.seats import (
    AwaitPress,
    Join,
    SeatCommand,
    SeatPerson,
    SplitChannels,
    SwapSources,
    Unplug,
    Vacate,
)
from improv.jam.commands.setting import (
    BeatCommand,
    ChangeKey,
    ChooseScene,
    SetGuard,
    SetQuantise,
    SetTempo,
    SettingCommand,
    TapTempo,
)

Command = (
    SeatCommand
    | PressCommand
    | ExpressionCommand
    | ChoiceCommand
    | SettingCommand
    | HouseCommand
    | SongCommand
    | MixCommand
    | ControlCommand
    | LeadingCommand
    | HostCommand
)

__all__ = [
    "Asked",
    "AwaitPress",
    "BeatCommand",
    "Bend",
    "ChangeKey",
    "ChangeLevels",
    "ChangeStrip",
    "ChoiceCommand",
    "ChooseCompass",
    "ChooseGlide",
    "ChooseMode",
    "ChooseOctave",
    "ChooseScene",
    "ChooseSound",
    "Command",
    "ControlCommand",
    "EngineIsLost",
    "EngineIsReady",
    "Exempt",
    "ExpressionCommand",
    "ForgetAction",
    "ForgetController",
    "Gesture",
    "HostCommand",
    "HouseCommand",
    "Invite",
    "Join",
    "LeadingCommand",
    "LearnAction",
    "LearnMacro",
    "LearningCommand",
    "LoadSong",
    "MarkMoment",
    "MixCommand",
    "MoveController",
    "MoveMacro",
    "MovePedal",
    "Panic",
    "PlayExample",
    "PlaySong",
    "Press",
    "PressCommand",
    "Release",
    "ReleaseAll",
    "ResetControllers",
    "SeatCommand",
    "SeatPerson",
    "SetBed",
    "SetCalm",
    "SetCeiling",
    "SetEcho",
    "SetGuard",
    "SetMotor",
    "SetPulse",
    "SetQuantise",
    "SetRoom",
    "SetSensitivity",
    "SetSongLevel",
    "SetTempo",
    "SettingCommand",
    "SoftStop",
    "SongCommand",
    "SplitChannels",
    "Spotlight",
    "Squeeze",
    "StopExample",
    "StopSong",
    "SwapSources",
    "TapTempo",
    "Tick",
    "Transpose",
    "Unplug",
    "Vacate",
]
