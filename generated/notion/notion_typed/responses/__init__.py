"""The methods of the API in forms that give the response; loaded when they are first used."""
