CLIENT = "Pets"
