"""Which grant of OAuth 2 a client gets its tokens by.

In: what the caller and the environment give for a security scheme. Out: a credential that has a
token, or that fetches one when it is needed. What the caller gives counts before what the environment
has; among equals a token counts before a refresh token, and that before id and secret of the
application. What is *not* decided here: how tokens are fetched (`grants`) and kept (`tokens`).
"""

from __future__ import annotations

from dataclasses import replace

from .credentials import Bearer, Secret

__all__ = ["oauth2"]


def oauth2(
    token: Bearer,
    *,
    client_id: Secret,
    client_secret: Secret,
    token_url: Secret,
    refresh_token: Secret | None = None,
    refresh_url: str = "",
    for_itself: bool = False,
) -> Bearer:
    """Choose the grant; `for_itself` tells whether an application gets tokens without a user."""
    token = replace(token, token_url=token_url.value or token.token_url)
    application = (client_id, client_secret)
    ways: list[tuple[Secret, ...]] = [(token.token,)]
    ways += [(refresh_token,)] if refresh_token is not None else []
    ways += [application] if for_itself else []
    token = replace(token, ways=tuple(ways))
    if token.source is not None:
        return token
    complete = [way for way in ways if all(part.value for part in way)]
    chosen = next((way for way in complete if _is_by_caller(way)), None)
    chosen = chosen or next(iter(complete), None)
    if chosen is None:
        return token
    if chosen == application:
        return _for_application(token, application)
    if refresh_token is None or not refresh_token.value:
        return token
    if chosen == (token.token,):
        # A token that comes with what it is renewed for.
        if refresh_token.by_caller != token.token.by_caller:
            return token
        known = token.token.value
    else:
        known = None
    renewed = replace(token, token_url=token_url.value or refresh_url or token.token_url)
    return _for_user(renewed, refresh_token.value, application, known)


def _is_by_caller(way: tuple[Secret, ...]) -> bool:
    return any(part.by_caller for part in way)


def _for_application(token: Bearer, application: tuple[Secret, Secret]) -> Bearer:
    from .grants import OAuth2ClientCredentials

    client_id, client_secret = application
    source = OAuth2ClientCredentials(client_id.value or "", client_secret.value or "")
    return replace(token, source=source)


def _for_user(
    token: Bearer, refresh_token: str, application: tuple[Secret, Secret], known: str | None
) -> Bearer:
    from .grants import OAuth2RefreshToken

    client_id, client_secret = application
    source = OAuth2RefreshToken(
        refresh_token,
        client_id=client_id.value,
        client_secret=client_secret.value,
        access_token=known,
    )
    return replace(token, source=source)
