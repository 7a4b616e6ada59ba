"""What the functions of `lib` raise besides the errors of the calls that they make.

All of it is below `NotionError`. What is *not* decided here: when they are raised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import NotionError

if TYPE_CHECKING:
    from ..types import AsyncTaskError, FailedAsyncTask, FileUpload, UnknownAsyncTask

__all__ = [
    "AsyncTaskFailedError",
    "FileUploadFailedError",
    "WaitCancelledError",
    "WaitTimeoutError",
    "WebhookBodyError",
    "WebhookSignatureError",
]


class AsyncTaskFailedError(NotionError):
    """An async task has come to an end without success."""

    def __init__(self, message: str, task: FailedAsyncTask | UnknownAsyncTask) -> None:
        super().__init__(message)
        self.task = task

    @property
    def error(self) -> AsyncTaskError | None:
        """Why it failed, in the form that a direct call would have answered with."""
        from ..types import FailedAsyncTask

        return self.task.error if isinstance(self.task, FailedAsyncTask) else None


class FileUploadFailedError(NotionError):
    """A file did not arrive: its import failed, or it expired."""

    def __init__(self, message: str, upload: FileUpload) -> None:
        super().__init__(message)
        self.upload = upload


class WaitTimeoutError(NotionError, TimeoutError):
    """Something did not happen within the time that was given for it; it may still happen."""


class WaitCancelledError(NotionError):
    """Waiting was called off; what was waited for goes on."""


class WebhookSignatureError(NotionError, ValueError):
    """The signature of a delivery is missing or not that of Notion: do not trust the body."""


class WebhookBodyError(NotionError, ValueError):
    """The body of a delivery is no event."""
