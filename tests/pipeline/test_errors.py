import pickle

import pytest

from pipeline import errors


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.InputError, 1),
        (errors.DocumentError, 1),
        (errors.OutputError, 1),
        (errors.EngineFault, 1),
        (errors.UsageError, 2),
        (errors.EngineMissing, 3),
        (errors.ModelMissing, 3),
        (errors.ConfigError, 4),
        (errors.TargetMissed, 5),
    ],
)
def test_each_error_has_its_exit_code(kind: type[errors.PlainvoxError], code: int) -> None:
    assert kind("what", hint="how").exit_code == code


def test_an_error_crosses_a_process_border_whole() -> None:
    error = pickle.loads(pickle.dumps(errors.EngineMissing("no voice", hint="install one")))
    assert (type(error), error.message, error.hint, str(error)) == (
        errors.EngineMissing,
        "no voice",
        "install one",
        "no voice",
    )
