from shelter_of_nobody import teams

filters = {"team": teams.get}
