"""The first step of OAuth: where to send people so that they grant access.

What is *not* decided here: the second step, `client.oauth.token`, which the API describes.
"""

from __future__ import annotations

from urllib.parse import urlencode

__all__ = ["authorize_url"]


def authorize_url(
    client_id: str,
    redirect_uri: str | None = None,
    *,
    state: str | None = None,
    base_url: str = "https://api.notion.com",
) -> str:
    """Give the address at which people choose pages and grant a public connection access to them.

    Args:
        client_id: The id of the connection.
        redirect_uri: Where Notion sends them back to, with a `code` that `client.oauth.token`
            takes. Needed if the connection has several.
        state: Text that comes back along with the code. Make it random and compare it then:
            it shows that the answer belongs to the question.
        base_url: Where the API is.

    Example:
        >>> lib.authorize_url("client-id", "https://example.com/back", state="random")
        'https://api.notion.com/v1/oauth/authorize?client_id=client-id&...&state=random'
    """
    query = {"client_id": client_id, "response_type": "code", "owner": "user"}
    if redirect_uri is not None:
        query["redirect_uri"] = redirect_uri
    if state is not None:
        query["state"] = state
    return f"{base_url.rstrip('/')}/v1/oauth/authorize?{urlencode(query)}"
