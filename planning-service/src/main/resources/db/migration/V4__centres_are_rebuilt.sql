call rebuildable('centre');
