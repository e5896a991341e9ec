const again = () => queueMicrotask(again);
again();
